package dev.sartor.generation.gate.jsonl;

import dev.sartor.generation.gate.Ground;
import dev.sartor.generation.gate.Question;

/** One line to be judged, with all it is judged by. */
public record Case(String id, Ground ground, Question question) {}
