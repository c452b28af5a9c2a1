const widths = Array.from({ length: 21 }, (_, step) => `.w${step}::before{width:${step * 5}%}`).join('');

/** One card, and the post in it. */
export const cardRules = `
.card{background:var(--surface);border:1px solid var(--line);border-top:4px solid var(--accent);border-radius:1rem;box-shadow:var(--shadow);scroll-margin-top:1rem;min-width:0}
.card.unread{border-top-color:var(--stop);padding:1rem;display:grid;gap:.75rem;margin-bottom:1rem}
.post-group>.issues{margin-bottom:.75rem}
.card>header{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.15rem .75rem;align-items:center;padding:.75rem 1rem .6rem}
h4{font-size:.9375rem;line-height:1.35}
.platform{color:var(--accent)}
.account{font-weight:400;color:var(--quiet)}
.reason{grid-column:1/-1;color:var(--quiet);font-size:.875rem}
.card>.issues{padding:0 1rem .75rem}
.card.unread>.issues{padding:0}
.post{border-block:1px solid var(--line);padding:1rem}
.not-shown{color:var(--quiet);padding:1rem;border-block:1px solid var(--line)}
.part{display:grid;grid-template-columns:2.75rem minmax(0,1fr);gap:0 .75rem;position:relative}
.part+.part{padding-top:1.25rem}
.thread .part:not(:last-child)::before{content:"";position:absolute;inset-block:0;inset-inline-start:calc(1.375rem - 1px);width:2px;background:var(--line)}
.thread .part:first-child::before{top:1rem}
.comments .part+.part{margin-inline-start:1.5rem;padding:.75rem;margin-top:1rem;background:var(--sunken);border-radius:.75rem}
.avatar{width:2.75rem;height:2.75rem;border-radius:50%;background:var(--accent);color:var(--on-accent);display:grid;place-items:center;font-weight:700;font-size:.9375rem;letter-spacing:.02em;position:relative;border:2px solid var(--surface)}
.square .avatar{border-radius:.6rem}
.part:last-child:not(:first-child){min-height:3rem}
.body{display:grid;gap:.6rem;align-content:start;min-width:0}
.who{font-size:.9375rem;line-height:1.35;min-height:2.75rem;display:grid;align-content:center}
.name{font-weight:700}
.handle,.when{color:var(--quiet)}
.when{font-size:.8125rem;display:flex;gap:.75rem;justify-content:space-between}
.number{font-variant-numeric:tabular-nums;font-weight:600}
.text{white-space:pre-wrap;unicode-bidi:plaintext;text-align:start}
.title{font-weight:700;font-size:1.1rem;line-height:1.35}
.entity{color:var(--accent);font-weight:500}
a.entity{text-decoration:underline;text-decoration-thickness:1px}
.hidden-character{background:var(--stop-ground);color:var(--stop);border:1px solid currentcolor;border-radius:.3rem;padding:0 .3rem;font:600 .75rem/1.4 ui-monospace,monospace;unicode-bidi:isolate;white-space:normal}
.behind{border:1px dashed var(--line);border-radius:.6rem;padding:.4rem .7rem;font-weight:600}
.behind .quiet{font-weight:400}
.media{display:grid;gap:.6rem;grid-template-columns:minmax(0,1fr)}
.few,.many{grid-template-columns:repeat(2,minmax(0,1fr))}
.many{grid-template-columns:repeat(3,minmax(0,1fr))}
figure{min-width:0}
.picture{display:block;border-radius:.75rem;overflow:hidden;border:1px solid var(--line);background:var(--sunken)}
img,video{display:block;width:100%;height:auto;max-height:26rem;object-fit:contain}
video{border-radius:.75rem;background:#000;min-height:8rem}
.few img,.many img{aspect-ratio:4/3;height:auto}
figcaption{font-size:.8125rem;color:var(--quiet);margin-top:.3rem;line-height:1.4}
.alt{font-size:.6875rem;font-weight:700;border:1px solid currentcolor;border-radius:.25rem;padding:0 .25rem;text-transform:uppercase;letter-spacing:.04em}
.no-alt{color:var(--warn);font-weight:600}
figcaption .file{display:block;font-size:.75rem}
.document{border:1px solid var(--line);border-radius:.75rem;background:var(--sunken);padding:.75rem 1rem}
.media .not-shown{border:1px dashed var(--line);border-radius:.75rem}
.poll ul{display:grid;gap:.4rem}
.poll li{border:1px solid var(--line);border-radius:.6rem;padding:.35rem .75rem;background:var(--sunken)}
.poll .question{font-weight:600;margin-bottom:.4rem}
.poll .quiet{font-size:.8125rem;margin-top:.3rem}
.link-card{border:1px solid var(--line);border-radius:.75rem;overflow:hidden}
.link-card .picture{border:0;border-radius:0;border-bottom:1px solid var(--line)}
.link-words{padding:.6rem .8rem;font-size:.9375rem;display:grid;gap:.15rem}
.link-title{font-weight:600}
.link-words .quiet{font-size:.8125rem}
.quote{border:1px solid var(--line);border-radius:.75rem;padding:.5rem .8rem;font-size:.875rem}
.addresses{font-size:.8125rem;color:var(--quiet)}
.counts{font-size:.8125rem;color:var(--quiet);display:grid;gap:.25rem}
.counts li{display:flex;flex-wrap:wrap;gap:.15rem .6rem;align-items:center}
.bar{flex:1 1 4rem;max-width:8rem;height:.35rem;border-radius:1rem;background:var(--line);overflow:hidden}
.bar::before{content:"";display:block;height:100%;border-radius:1rem;background:var(--go)}
.nearly::before{background:var(--warn)}
.full::before{background:var(--stop)}
${widths}
.over{color:var(--stop)}
.card>footer{display:grid;gap:.6rem;padding:.75rem 1rem 1rem;font-size:.875rem}
.notes{padding-inline-start:1.1rem;color:var(--quiet)}
.options{display:grid;gap:.15rem;font-size:.8125rem}
.options div{display:grid;grid-template-columns:minmax(6rem,max-content) minmax(0,1fr);gap:.6rem}
.options dt{color:var(--quiet)}
.small{display:flex;flex-wrap:wrap;gap:.1rem .8rem;justify-content:space-between}
`;
