import { expect, it } from "vitest";
import { byFact } from "./reasons";

it("tells a fact once for all the reasons that it gives", () => {
  expect(byFact(["'4m' – your fact gives no such number: “Led a team”.", "'saved' – your fact does not say so: “Led a team”.", "It says nothing."])).toEqual([
    { fact: "“Led a team”", reasons: ["'4m' – your fact gives no such number.", "'saved' – your fact does not say so."] },
    { fact: "", reasons: ["It says nothing."] },
  ]);
});

it("keeps each fact with its own reasons", () => {
  expect(byFact(["'a' – your fact does not say so: “One: two”.", "'b' – your fact does not say so: “Three”."]).map((g) => g.fact)).toEqual(["“One: two”", "“Three”"]);
});
