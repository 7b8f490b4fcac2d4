@NullMarked
package dev.sartor.generation.gate;

import org.jspecify.annotations.NullMarked;
