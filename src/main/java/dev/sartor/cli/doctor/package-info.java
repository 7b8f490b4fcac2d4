/** Says which programs around Sartor are there, and what is lost without the others. */
@NullMarked
package dev.sartor.cli.doctor;

import org.jspecify.annotations.NullMarked;
