/// The style sheet and the script of our pages, and their SHA-256 in Base64 for the content security policy.
/// `Tests/ReportsTests` recomputes the hashes and prints them when they no longer fit.
enum Sheet {
  static let styleHash = "6dOht6ViJG4PBGPTLrjnrDspDUIHDqH2n3ItK49efqA="
  static let scriptHash = "U1P+lJhRT1qf6VX1NlKkRzFPXfHQPKIFrSTPMYB/A9Y="

  static let script: StaticString = """
    (() => {
      const form = document.querySelector('.filters');
      if (!form) return;
      const items = [...document.querySelectorAll('[data-levels]')];
      const groups = [...document.querySelectorAll('[data-group]')];
      const apply = () => {
        const levels = [...form.querySelectorAll('input:checked')].map(box => box.value);
        const theme = form.elements.theme.value;
        let shown = 0;
        for (const item of items) {
          const fits = item.dataset.levels.split(' ').some(level => levels.includes(level))
            && (theme === 'all' || item.dataset.themes.split(' ').includes(theme));
          item.hidden = !fits;
          if (fits) shown += 1;
        }
        for (const group of groups) group.hidden = !group.querySelector('[data-levels]:not([hidden])');
        form.querySelector('output').textContent = `${shown} of ${items.length} shown`;
      };
      form.addEventListener('change', apply);
      form.addEventListener('reset', () => setTimeout(apply));
      form.addEventListener('submit', event => event.preventDefault());
      form.hidden = false;
      apply();
    })();
    """

  static let style: StaticString = """
    :root {
      --paper: #f6f5f1; --card: #fff; --ink: #1c1e21; --soft: #5b6068; --line: #dcd9d0; --head: #20344f;
      --red: #a8201a; --red-tint: #fbe3e0; --green: #14653a; --green-tint: #dcf1e3;
      --amber: #7a4d00; --amber-tint: #fbeccd; --blue: #1b5493; --blue-tint: #e2edf9;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #14161a; --card: #1d2025; --ink: #e7e6e3; --soft: #a3a8b0; --line: #343941; --head: #b9cdea;
        --red: #ff9d94; --red-tint: #4a1f1c; --green: #83d9a4; --green-tint: #153823;
        --amber: #f3c56f; --amber-tint: #40300f; --blue: #8fbdf2; --blue-tint: #1a2e46;
      }
    }
    * { box-sizing: border-box; }
    html { scroll-behavior: smooth; }
    body {
      margin: 0; background: var(--paper); color: var(--ink);
      font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif;
    }
    body > * { max-width: 76rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2.5rem); }
    [hidden] { display: none !important; }
    a { color: var(--blue); }
    :focus-visible { outline: 3px solid var(--blue); outline-offset: 2px; border-radius: 3px; }
    .skip { position: absolute; left: -99rem; }
    .skip:focus { left: 1rem; top: .5rem; background: var(--card); padding: .5rem 1rem; z-index: 2; }
    h1, h2, h3 { line-height: 1.2; text-wrap: balance; }
    h1 { font-size: clamp(1.7rem, 4vw, 2.5rem); margin: .1em 0 .4em; color: var(--head); letter-spacing: -.015em; }
    h2 { font-size: 1.3rem; margin: 2.4rem 0 .9rem; color: var(--head); }
    header { padding-top: 2rem; }
    .kicker { margin: 0; color: var(--soft); font-size: .8rem; letter-spacing: .08em; text-transform: uppercase; }
    .sources { color: var(--soft); font-size: .88rem; margin: 0; overflow-wrap: anywhere; }
    .tally { display: flex; flex-wrap: wrap; gap: .5rem; list-style: none; padding: 0; margin: 1rem 0; }
    .tally li { padding: .25rem .75rem; border-radius: 99px; background: var(--card); border: 1px solid var(--line); }
    .tally span { color: var(--tone, var(--soft)); }
    .tally b { font-variant-numeric: tabular-nums; }
    .note { background: var(--amber-tint); color: var(--amber); padding: .5rem .9rem; border-radius: .5rem; margin: .5rem 0; }
    .filters {
      position: sticky; top: 0; z-index: 1; background: var(--paper); border-bottom: 1px solid var(--line);
      display: flex; flex-wrap: wrap; gap: .4rem 1.6rem; align-items: center; padding-block: .6rem; font-size: .92rem;
    }
    .filters fieldset { border: 0; padding: 0; margin: 0; display: flex; gap: 1rem; flex-wrap: wrap; }
    .filters legend { float: left; margin-right: 1rem; padding: 0; color: var(--soft); }
    .filters label { display: inline-flex; gap: .4rem; align-items: center; }
    .filters input { accent-color: var(--blue); inline-size: 1.1rem; block-size: 1.1rem; margin: 0; }
    .filters select, .filters button {
      font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: .4rem; padding: .2rem .5rem;
    }
    .filters output { color: var(--soft); margin-left: auto; font-variant-numeric: tabular-nums; }
    .pair {
      background: var(--card); border: 1px solid var(--line); border-left: 5px solid var(--tone, var(--line));
      border-radius: .6rem; margin: 0 0 1rem; padding: .9rem 1.1rem 1rem; scroll-margin-top: 4rem;
    }
    .weakened, .dropped { --tone: var(--red); --tint: var(--red-tint); }
    .strengthened, .added { --tone: var(--green); --tint: var(--green-tint); }
    .changed { --tone: var(--amber); --tint: var(--amber-tint); }
    .reworded { --tone: var(--blue); --tint: var(--blue-tint); }
    .pair h3, .pair h4 { line-height: 1.2; font-size: 1rem; margin: 0 0 .7rem; display: flex; flex-wrap: wrap; gap: .3rem .9rem; align-items: baseline; }
    .kind {
      background: var(--tint, transparent); color: var(--tone, var(--soft)); border-radius: 99px; padding: .1rem .7rem;
      font-size: .85rem; font-weight: 650; white-space: nowrap;
    }
    .unchanged .kind { border: 1px solid var(--line); color: var(--soft); }
    .numbers { font-weight: 500; }
    .numbers b { font-size: 1.25rem; font-variant-numeric: tabular-nums; }
    .numbers .down { color: var(--red); } .numbers .up { color: var(--green); }
    .match { margin-left: auto; color: var(--soft); font-size: .8rem; font-weight: 400; }
    .sides { display: grid; grid-template-columns: 1fr 1fr; gap: 1.6rem; }
    .side { min-width: 0; overflow-wrap: break-word; }
    .side + .side { border-left: 1px solid var(--line); padding-left: 1.6rem; }
    .year { margin: 0 0 .15rem; font-size: .8rem; font-weight: 650; color: var(--soft); }
    .words { margin: 0; } .words p { margin: 0 0 .4rem; }
    .words p + p { border-top: 1px dashed var(--line); padding-top: .4rem; }
    .by { color: var(--soft); font-size: .82rem; margin: .3rem 0 0; }
    del { background: var(--red-tint); color: var(--red); text-decoration: line-through 1px; border-radius: .2rem; padding: 0 .1em; }
    ins { background: var(--green-tint); color: var(--green); text-decoration: underline 1px; border-radius: .2rem; padding: 0 .1em; }
    .findings { list-style: none; padding: 0; margin: .8rem 0 0; font-size: .9rem; }
    .findings li { padding: .2rem 0; display: flex; flex-wrap: wrap; gap: .1rem .6rem; align-items: baseline; }
    .level { font-size: .72rem; font-weight: 700; text-transform: uppercase; letter-spacing: .05em; color: var(--soft); min-width: 4.6rem; }
    .level.error { color: var(--red); } .level.warning { color: var(--amber); }
    code { white-space: nowrap; font: .86em ui-monospace, "Cascadia Code", Menlo, "DejaVu Sans Mono", monospace; color: var(--soft); }
    .print { margin-left: auto; opacity: .75; }
    .accepted { opacity: .65; }
    table { border-collapse: collapse; width: 100%; font-size: .92rem; }
    .scroll { overflow-x: auto; }
    th, td { text-align: left; padding: .45rem .7rem; border-bottom: 1px solid var(--line); vertical-align: top; }
    thead th { color: var(--soft); font-size: .8rem; white-space: nowrap; }
    td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
    tbody th { font-weight: 500; min-width: 14rem; }
    .matrix td { text-align: center; color: var(--tone, var(--soft)); white-space: nowrap; }
    .matrix td.void { color: var(--soft); }
    .matrix thead th + th { text-align: center; }
    .matrix .value { display: block; font-size: .8rem; font-variant-numeric: tabular-nums; }
    .life { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1.6rem; }
    .steps { list-style: none; padding: 0; margin: 0; }
    .steps li { border-left: 3px solid var(--tone, var(--line)); padding: 0 0 .8rem .9rem; }
    .steps .kind { margin-left: .5rem; }
    figure { margin: 0 0 1rem; }
    figcaption { font-size: .85rem; color: var(--soft); }
    svg { width: 100%; height: auto; display: block; overflow: visible; }
    svg text { font-size: 12px; fill: var(--soft); text-anchor: middle; }
    svg .value { fill: var(--ink); font-weight: 650; }
    svg .axis { stroke: var(--line); } svg .trend { stroke: var(--blue); stroke-width: 2; fill: none; }
    svg .dot { fill: var(--card); stroke: var(--blue); stroke-width: 2; }
    footer { color: var(--soft); font-size: .85rem; padding-block: 2rem 3rem; }
    @media (max-width: 44rem) {
      .sides, .life { grid-template-columns: 1fr; gap: .9rem; }
      .side + .side { border-left: 0; padding-left: 0; border-top: 1px solid var(--line); padding-top: .8rem; }
      .match, .print { margin-left: 0; }
      .filters { position: static; }
      .filters output { margin-left: 0; }
    }
    @media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
    @media (forced-colors: active) { .pair { border-left-width: 5px; } del { text-decoration-thickness: 2px; } }
    @media print {
      :root {
        --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #999; --head: #000; --red: #8a0f0a; --green: #0b4d2a;
        --amber: #5c3a00; --blue: #123f70; --red-tint: #fff; --green-tint: #fff; --amber-tint: #fff; --blue-tint: #fff;
      }
      body { font-size: 10pt; } body > * { max-width: none; padding-inline: 0; }
      .filters, .skip { display: none; }
      .pair, tr, figure { break-inside: avoid; } h2 { break-after: avoid; }
      .kind { border: 1px solid currentColor; }
    }
    """
}
