import { Marked, type Tokens } from "marked";
import sanitizeHtml from "sanitize-html";

const marked = new Marked({ gfm: true, breaks: true });

// A page has one h1 and its sections are h2: a text's own headings start below.
const FIRST_HEADING = 3;
marked.use({
  walkTokens(token) {
    if (token.type === "heading") {
      const heading = token as Tokens.Heading;
      heading.depth = Math.min(6, heading.depth + FIRST_HEADING - 1);
    }
  },
});

const rules: sanitizeHtml.IOptions = {
  allowedTags: [
    ...["p", "br", "hr", "h3", "h4", "h5", "h6", "strong", "em", "del", "code", "pre", "blockquote"],
    ...["ul", "ol", "li", "a", "table", "thead", "tbody", "tr", "th", "td"],
  ],
  allowedAttributes: { a: ["href", "rel"], ol: ["start"] },
  allowedSchemes: ["https", "http", "mailto"],
  allowProtocolRelative: false,
  transformTags: { a: sanitizeHtml.simpleTransform("a", { rel: "nofollow noopener" }) },
};

/** A member's text as HTML that is safe to show: no image, no script, no style, links that give nothing away. */
export function renderMarkdown(text: string): string {
  return sanitizeHtml(marked.parse(text, { async: false }), rules);
}
