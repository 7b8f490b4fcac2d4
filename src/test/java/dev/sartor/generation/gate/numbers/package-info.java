@NullMarked
package dev.sartor.generation.gate.numbers;

import org.jspecify.annotations.NullMarked;
