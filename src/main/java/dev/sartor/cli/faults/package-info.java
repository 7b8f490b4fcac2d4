/** Everything that goes wrong with a language model, made to go wrong many times. */
@NullMarked
package dev.sartor.cli.faults;

import org.jspecify.annotations.NullMarked;
