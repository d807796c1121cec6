import { Link } from "@remix-run/react";
import { useTranslations } from "~/i18n/speech";
import { countWords } from "./count-words";
import type { Drawing, DrawnNode } from "./map-layout.server";

const tones = { due: "fill-due", soon: "fill-consultation", quiet: "fill-soft" };

/** The tree as a picture; wider than a phone, it scrolls in its own region. The same tree stands below as a list. */
export function MapPicture({ drawing }: { drawing: Drawing }) {
  const t = useTranslations("governance.map");
  return (
    <section className="map-scroll" aria-label={t("picture")}>
      <svg
        aria-labelledby="carte-titre carte-texte"
        width={drawing.width}
        height={drawing.height}
        viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      >
        <title id="carte-titre">{t("picture")}</title>
        <desc id="carte-texte">{t("pictureText")}</desc>
        <g className="map-links">
          {drawing.links.map((path) => (
            <path key={path} d={path} />
          ))}
        </g>
        {drawing.nodes.map((node) => (
          <MapNode key={node.key} node={node} />
        ))}
      </svg>
    </section>
  );
}

function MapNode({ node: { x, y, lines, root, body } }: { node: DrawnNode }) {
  const t = useTranslations("governance.counts");
  const name = lines.map((line, at) => (
    <tspan key={line} x={x} y={y + at * 20}>
      {line}
    </tspan>
  ));
  if (!body) return <text className={root ? "map-root" : "map-branch"}>{name}</text>;
  const { tone, sign, text } = countWords(t, body);
  return (
    <Link to={`/gouvernance/${body.slug}`} className="map-node">
      <text className={root ? "map-root" : "map-name"}>{name}</text>
      <text className={`map-count ${tones[tone]}`} x={x} y={y + lines.length * 20}>
        {sign}
        {text}
      </text>
    </Link>
  );
}
