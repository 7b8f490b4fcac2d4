/** Runs a program of this machine on a file, within bounds. */
@NullMarked
package dev.sartor.ats.processes;

import org.jspecify.annotations.NullMarked;
