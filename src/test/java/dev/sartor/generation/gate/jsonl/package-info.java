@NullMarked
package dev.sartor.generation.gate.jsonl;

import org.jspecify.annotations.NullMarked;
