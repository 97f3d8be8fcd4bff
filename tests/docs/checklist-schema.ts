import { checklist } from "../../lib/audit/checklist/checklist.ts";
import type { Evaluator, Registry } from "../../lib/audit/contract/evaluator.ts";
import { price } from "../../lib/audit/checklist/split-params.ts";
import { z } from "../../lib/facts/zod.ts";

type Json = Record<string, unknown>;
const INPUT = { io: "input", unrepresentable: "any" } as const;

/** The JSON Schema of a checklist file: the zod schema, and for each evaluator the parameters it takes. */
export function checklistSchemaOf(registry: Registry): Json {
  const schema: Json = z.toJSONSchema(checklist, {
    ...INPUT,
    override({ zodSchema, jsonSchema }) {
      if (zodSchema !== checklist.shape.items.element) return;
      const names = [...registry.keys()];
      jsonSchema.properties = { ...jsonSchema.properties, evaluator: { type: "string", enum: names } };
      jsonSchema.allOf = [...registry.values()].map(paramsOf);
    },
  });
  const properties = { $schema: { type: "string" }, ...asObject(schema["properties"]) };
  return { ...schema, title: "Gongkai Lens checklist", properties };
}

function paramsOf(evaluator: Evaluator): Json {
  const { type, properties, ...params } = z.toJSONSchema(evaluator.params, INPUT);
  delete params.$schema;
  const prices = asObject(z.toJSONSchema(price, INPUT).properties);
  return {
    if: { properties: { evaluator: { const: evaluator.name } } },
    then: {
      properties: { params: { type, properties: { ...properties, ...prices }, ...params } },
    },
  };
}

function asObject(value: unknown): Json {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
