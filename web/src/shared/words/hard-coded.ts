import { parseSync } from "vite";

interface Node { type: string; start: number; [key: string]: unknown }

/** Attributes that people see or hear. */
const TOLD = /^(aria-label|aria-description|aria-valuetext|alt|title|placeholder|label|words)$/;
/** Names that are the same in every language, keys, and signs. */
const SAME = /^(Sartor|PDF|Word XML|Ctrl|A4|[^\p{L}]*|[a-z]|\([a-z]\))$/u;
const isWords = (text: string) => /\p{L}/u.test(text) && !SAME.test(text.trim());

/** Texts of a screen's source that are not from a catalogue: for the test that there are none. */
export function hardCoded(file: string, source: string): string[] {
  const out: string[] = [];
  const tell = (node: Node, text: string) => { if (isWords(text)) out.push(`${file}:${source.slice(0, node.start).split("\n").length} ${text.trim()}`); };
  const walk = (node: unknown, shown: boolean): void => {
    if (Array.isArray(node)) { node.forEach((each) => walk(each, shown)); return; }
    if (!node || typeof node !== "object" || !("type" in node)) return;
    const at = node as Node;
    switch (at.type) {
      case "JSXText": tell(at, String(at["value"])); return;
      case "JSXAttribute": {
        const name = String((at["name"] as Node)["name"]);
        const value = at["value"] as Node | null;
        if (value?.type === "Literal" && TOLD.test(name)) tell(value, String(value["value"]));
        if (value?.type === "JSXExpressionContainer") walk(value["expression"], TOLD.test(name));
        return;
      }
      case "JSXElement": case "JSXFragment": walk(at["openingElement"], false); walk(at["children"], true); return;
      case "JSXExpressionContainer": walk(at["expression"], shown); return;
      case "Literal": if (shown && typeof at["value"] === "string") tell(at, at["value"]); return;
      case "TemplateLiteral": if (shown) for (const part of at["quasis"] as Node[]) tell(at, String((part["value"] as { cooked: string }).cooked)); walk(at["expressions"], false); return;
      case "ConditionalExpression": walk(at["test"], false); walk(at["consequent"], shown); walk(at["alternate"], shown); return;
      case "LogicalExpression": walk(at["left"], shown && at["operator"] !== "&&"); walk(at["right"], shown); return;
      default: for (const [key, value] of Object.entries(at)) if (key !== "type" && typeof value === "object") walk(value, false);
    }
  };
  walk(parseSync(file, source).program, false);
  return out;
}
