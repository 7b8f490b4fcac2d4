import { expect, it } from "vitest";
import { heardAlso } from "./suggested";

const NOTHING = { lines: [], questions: [], skills: [], advice: [], over: false, problem: null, model: true };

it("keeps what is told in its place, once", () => {
  const skill = { skill: "RabbitMQ", lines: ["Looked after RabbitMQ"] };
  const heard = heardAlso(heardAlso(heardAlso(NOTHING, "skill", skill), "skill", skill), "question", { text: "For whom?" });
  expect(heard.skills).toEqual([{ text: "RabbitMQ", lines: ["Looked after RabbitMQ"] }]);
  expect(heard.questions).toEqual(["For whom?"]);
  expect(heardAlso(heard, "done", {})).toEqual(heard);
});
