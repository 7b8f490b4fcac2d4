/**
 * Types of what the API takes and gives, from the committed openapi.json: node web/openapi.mjs writes src/shared/api/schema.ts,
 * which is not committed. What is required is there; what may be null is told as null.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const { components } = JSON.parse(readFileSync(join(here, "../openapi.json"), "utf8"));
const PLAIN = { string: "string", integer: "number", number: "number", boolean: "boolean", null: "null" };

/** @param schema of JSON Schema, as OpenAPI 3.1 writes it */
export function typeOf(schema) {
  if (schema.$ref) return schema.$ref.endsWith("/JsonNode") ? "Json" : `Schemas["${schema.$ref.split("/").pop()}"]`;
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  if (schema.oneOf ?? schema.anyOf) return (schema.oneOf ?? schema.anyOf).map(typeOf).join(" | ");
  const types = [schema.type ?? (schema.properties ? "object" : "unknown")].flat();
  return types.map((type) => (type === "array" ? `(${typeOf(schema.items ?? {})})[]` : type === "object" ? objectOf(schema) : (PLAIN[type] ?? "Json"))).join(" | ");
}

function objectOf({ properties, required = [], additionalProperties }) {
  if (!properties) return additionalProperties?.type && additionalProperties.type !== "object" ? `{ [key: string]: ${typeOf(additionalProperties)} }` : "{ [key: string]: Json }";
  const fields = Object.entries(properties).map(([name, schema]) => {
    const type = typeOf(schema);
    // the server writes null where there is nothing
    return `${JSON.stringify(name)}${required.includes(name) || /\bnull$/.test(type) ? "" : "?"}: ${type};`;
  });
  return `{ ${fields.join(" ")} }`;
}

const schemas = Object.entries(components.schemas).filter(([name]) => name !== "JsonNode");
const lines = schemas.map(([name, schema]) => `  ${JSON.stringify(name)}: ${typeOf(schema)};`);
const text = `/** Written by openapi.mjs from openapi.json. */\nimport type { Json } from "./types";\n\nexport interface Schemas {\n${lines.join("\n")}\n}\n`;
writeFileSync(join(here, "src/shared/api/schema.ts"), text);
