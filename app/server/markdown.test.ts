import { expect, test } from "vitest";
import { renderMarkdown } from "./markdown.server";

test("a text keeps its structure, its headings below those of the page and without a level left out", () => {
  const html = renderMarkdown("# Pourquoi\n\nUn *mot*\n\n- un\n- deux\n\n###### Bas");
  expect(html).toContain("<h3>Pourquoi</h3>");
  expect(html).toContain("<h4>Bas</h4>");
  expect(html).toContain("<em>mot</em>");
  expect(html.match(/<li>/g)).toHaveLength(2);
});

test("links give nothing away and go nowhere but the web and the mail", () => {
  expect(renderMarkdown("[ici](https://exemple.org)")).toContain(
    '<a href="https://exemple.org" rel="nofollow noopener">',
  );
  for (const href of [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "//evil.example",
  ]) {
    expect(renderMarkdown(`[x](${href}) <a href="${href}">y</a>`)).not.toMatch(/href=/);
  }
});

test.each([
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "![suivi](https://evil.example/pixel.gif)",
  "<svg/onload=alert(1)>",
  '<a href="#" onclick="alert(1)" style="position:fixed">x</a>',
  "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
  "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
  "<style>*{display:none}</style>",
  "<form action=/vote method=post><input name=choice></form>",
  '<p id="contenu" class="button">x</p>',
  "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
])("hostile text %s leaves nothing that acts", (text) => {
  const html = renderMarkdown(text);
  expect(html).not.toMatch(/<(script|img|svg|iframe|style|form|input|math|noscript)/i);
  expect(html).not.toMatch(/<[^>]*\s(on\w+|style|id|class|src)\s*=/i);
});
