const light = `
color-scheme:light;--ground:#f2f4f8;--surface:#fff;--sunken:#f5f6fa;--ink:#171a21;--quiet:#545c6b;--line:#dde1e9;
--link:#2f45c5;--accent:#44506a;--on-accent:#fff;--go:#0c6b3d;--go-ground:#dff5e8;--calm:#23529e;--calm-ground:#e3edfd;
--stop:#a51524;--stop-ground:#fde7e8;--warn:#7d4a00;--warn-ground:#fdf0d6;--quietly:#4c5462;--quietly-ground:#e8ebf0;
--shadow:0 1px 2px rgb(20 28 50/6%),0 6px 20px rgb(20 28 50/6%);`;

const dark = `
color-scheme:dark;--ground:#0e1015;--surface:#171a21;--sunken:#1f232c;--ink:#e9ebf0;--quiet:#a6aebd;--line:#2d323d;
--link:#a3b2ff;--accent:#c3cbdb;--on-accent:#11141a;--go:#7fdba8;--go-ground:#12301f;--calm:#a3c6ff;--calm-ground:#172b4a;
--stop:#ff9f9f;--stop-ground:#43171c;--warn:#f5c069;--warn-ground:#3a2a0c;--quietly:#b6becb;--quietly-ground:#272c36;
--shadow:none;`;

/** The page around the cards: both themes, the phone first, then wider ones, then paper. */
export const pageRules = `
:root{${light}}
@media (prefers-color-scheme:dark){:root{${dark}}}
*,::before,::after{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;overflow-wrap:anywhere}
h1,h2,h3,h4,p,ul,ol,dl,dd,figure,table,fieldset{margin:0;padding:0;border:0}
ul[role=list],ol[role=list]{list-style:none}
a{color:var(--link);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:.3rem}
.card:focus{outline:none}
.card:target{box-shadow:0 0 0 3px var(--accent)}
.quiet,.file,.small{color:var(--quiet)}
.file,.small,.count{font-size:.8125rem;font-weight:400}
code{font:.8125rem/1.4 ui-monospace,SFMono-Regular,Menlo,monospace}
.hidden-words{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-100vw;top:0;background:var(--surface);padding:.5rem 1rem;z-index:2}
.skip:focus{left:0}
.top{padding:1.5rem 1rem .5rem;max-width:92rem;margin:0 auto}
h1{font-size:clamp(1.6rem,1.2rem + 2vw,2.25rem);line-height:1.15;letter-spacing:-.02em}
h2{font-size:1.3rem;line-height:1.3;letter-spacing:-.01em;margin-bottom:.75rem;scroll-margin-top:1rem}
h3{font-size:1.05rem;line-height:1.4;margin-bottom:.6rem;scroll-margin-top:1rem}
h3 .file{margin-inline-start:.4rem}
.tally{display:flex;flex-wrap:wrap;gap:.35rem 1rem;margin:.75rem 0 .5rem;align-items:center}
.columns{display:grid;gap:1.5rem;padding:1rem;max-width:92rem;margin:0 auto;grid-template-columns:minmax(0,1fr)}
main{display:grid;gap:2rem;grid-template-columns:minmax(0,1fr);align-content:start}
.panel{background:var(--surface);border:1px solid var(--line);border-radius:1rem;padding:1rem;box-shadow:var(--shadow)}
aside nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;margin-bottom:.75rem}
aside nav a{display:inline-block;padding:.15rem 0}
fieldset{min-width:0;margin-bottom:.75rem}
legend{font-weight:600;font-size:.875rem;padding:0;margin-bottom:.35rem}
fieldset{display:flex;flex-wrap:wrap;gap:.35rem}
.chip{position:relative;display:inline-flex;max-width:100%}
.chip input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;cursor:pointer}
.chip>span{display:inline-flex;gap:.4rem;align-items:center;padding:.2rem .7rem;min-height:1.9rem;border:1px solid var(--line);border-radius:2rem;background:var(--surface);font-size:.875rem;line-height:1.3;min-width:0}
.chip .count{color:var(--quiet)}
.chip input:checked+span{background:var(--ink);border-color:var(--ink);color:var(--surface);font-weight:600}
.chip input:checked+span .count{color:inherit}
.chip input:focus-visible+span{outline:3px solid var(--link);outline-offset:2px}
.dot{flex:none;display:inline-block;width:.6rem;height:.6rem;border-radius:50%;background:var(--accent);border:1px solid var(--surface)}
button{font:inherit;font-size:.875rem;color:var(--link);background:none;border:0;padding:.25rem 0;text-decoration:underline;text-underline-offset:.15em;cursor:pointer}
.reset{display:none}
.filters:has(input:checked:not([id$=-all])) .reset{display:block}
.nothing{display:none;padding:1rem;border:1px dashed var(--line);border-radius:1rem;color:var(--quiet)}
.groups,.cards{display:grid;gap:1rem;align-items:start;grid-template-columns:repeat(auto-fill,minmax(min(100%,23rem),1fr))}
.post-group{content-visibility:auto;contain-intrinsic-size:auto 28rem;min-width:0;padding:.25rem .25rem 1rem;margin:0 -.25rem;grid-column:1/-1}
.post-group.single{grid-column:auto}
.single .cards{grid-template-columns:minmax(0,1fr)}
.state{display:inline-block;border-radius:2rem;padding:.05rem .6rem;font-size:.8125rem;font-weight:600;line-height:1.5;white-space:nowrap}
.go{color:var(--go);background:var(--go-ground)}
.calm{color:var(--calm);background:var(--calm-ground)}
.stop{color:var(--stop);background:var(--stop-ground)}
.warn{color:var(--warn);background:var(--warn-ground)}
.quietly{color:var(--quietly);background:var(--quietly-ground)}
.issues{display:grid;gap:.6rem}
.issue{border-inline-start:4px solid var(--warn);background:var(--warn-ground);border-radius:.25rem .6rem .6rem .25rem;padding:.5rem .75rem;font-size:.9375rem}
.issue.error{border-color:var(--stop);background:var(--stop-ground)}
.severity{font-weight:700;color:var(--warn)}
.error .severity{color:var(--stop)}
.place{font-weight:600}
.calendar{width:100%;border-collapse:collapse;table-layout:fixed;font-size:.8125rem}
caption{text-align:start;color:var(--quiet);padding-bottom:.5rem;font-size:.875rem}
.calendar th{text-align:start;font-weight:600;color:var(--quiet);padding:.25rem .4rem}
.calendar abbr{text-decoration:none}
.calendar td{vertical-align:top;border:1px solid var(--line);padding:.3rem .4rem;height:4.2rem}
.calendar td.past{background:var(--sunken);color:var(--quiet)}
.calendar td.today{box-shadow:inset 0 0 0 2px var(--link)}
.day{font-weight:600;display:flex;flex-wrap:wrap;gap:0 .35rem;justify-content:space-between}
.day .count{color:var(--quiet)}
.weekday,.month{display:none}
.month.shown{display:inline}
.calendar li a{display:flex;gap:.1rem .3rem;flex-wrap:wrap;align-items:center;color:inherit;text-decoration:none;border-radius:.35rem;padding:.15rem .3rem;margin:.2rem 0;background:var(--sunken)}
.calendar li a:hover .post-name{text-decoration:underline}
.calendar .not-going{color:var(--stop);background:var(--stop-ground)}
.time{font-weight:600;font-variant-numeric:tabular-nums}
.dots{display:inline-flex;gap:.1rem}
@media (max-width:47.99rem){
.calendar thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.calendar,.calendar tbody,.calendar tr,.calendar caption{display:block}
.calendar td{display:block;height:auto;border:0;border-top:1px solid var(--line);padding:.5rem 0}
.calendar td.empty,.calendar tr:not(:has(.busy,.today)){display:none}
.calendar td.today{display:block;box-shadow:none;border-top:2px solid var(--link)}
.weekday,.month{display:inline}
.calendar li a{padding:.35rem .5rem;font-size:.875rem}
}
@media (min-width:64rem){
.top{padding:2.5rem 2rem .5rem}
.columns{grid-template-columns:15rem minmax(0,1fr);padding:1.25rem 2rem 4rem;gap:2.5rem}
aside{position:sticky;top:1rem;align-self:start;max-height:calc(100vh - 2rem);overflow:auto;padding:.25rem}
.panel{padding:1.25rem 1.5rem 1.5rem}
}
@media print{
:root{${light}--ground:#fff;--shadow:none}
aside,.skip{display:none}
body{font-size:10pt}
.columns{display:block;padding:0}
main{display:block}
.panel,.card{margin-bottom:1rem}
.post-group{content-visibility:visible}
.groups{display:block}
.cards{grid-template-columns:1fr 1fr}
.card,.calendar tr,.issue{break-inside:avoid}
h2,h3{break-after:avoid}
.state,.bar,.avatar,.dot{print-color-adjust:exact}
}
@media (forced-colors:active){.chip input:checked+span{outline:2px solid}}
`;
