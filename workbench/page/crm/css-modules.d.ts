/** What esbuild makes of a CSS module: its class names, made unique. */
declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>;
  export default classes;
}
