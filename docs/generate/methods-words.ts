/** What docs/methods.md says before its table. */
export const whatMethodsAre = `## A process and a method

A **process** says which steps a sale takes, usually seven: find buyers, prepare, get in touch, find out what they need, propose, close, follow up. In
HubSpot these are the stages of a pipeline. A **method** says how to go about each step: whom to meet, what to ask, and what must be known before the
next one. In Plumbline a method is a framework, the checklist on a deal. You need both: a process alone is a row of boxes that deals are dragged through, a
method alone never gets a deal to its end.

## One for the whole sale, or one for each stage

One method may serve from the first meeting to the signature. You may as well use **different ones for different stages**: SPIN to find out what the problem leads to,
say, and MEDDIC from the proposal on, since SPIN asks nothing about who decides. A rule of a pipeline does that ([settings](settings.md)). Where
two methods ask about the same, answers to one are offered for the other.

## None is right or wrong

A method must suit the product, the customer and the market. One that does not feels unnatural to both sides: a busy buyer of something simple takes six careful
questions for an interrogation, and a board that is to spend millions takes a price list for lack of interest. *Good for* and *not for* below are where to
begin; which methods go with the way your own deals are sold the app's page says ([how](fit.md)).

## Be careful what you trust

Most methods are somebody's product: a book, a course, a licence for software. What is said of them is mostly said by those who sell them, and figures of their success
seldom come from anybody else. Their names may be marks of their owners, who have no part in Plumbline. So take from a method what your own won
and lost deals bear out, change weights and expectations where they do not, and leave the rest.`;
