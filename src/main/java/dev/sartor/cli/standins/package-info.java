/** Servers on this machine that speak as the makers of language models do, and can also misbehave. */
@NullMarked
package dev.sartor.cli.standins;

import org.jspecify.annotations.NullMarked;
