import { Marked, type Tokens } from "marked";
import sanitizeHtml from "sanitize-html";

const marked = new Marked({ gfm: true, breaks: true });

// A page has one h1 and its sections are h2: a text's own headings start below, and leave no level out.
const FIRST_HEADING = 3;
marked.use({
  hooks: {
    processAllTokens(tokens) {
      const headings = tokens.filter((token): token is Tokens.Heading => token.type === "heading");
      const depths = [...new Set(headings.map(({ depth }) => depth))].sort((a, b) => a - b);
      for (const heading of headings) heading.depth = Math.min(6, FIRST_HEADING + depths.indexOf(heading.depth));
      return tokens;
    },
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
