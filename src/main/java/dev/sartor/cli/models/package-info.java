/** Language models for the command line: their keys come from the environment. */
@NullMarked
package dev.sartor.cli.models;

import org.jspecify.annotations.NullMarked;
