/** The subcommands, one a task. */
@NullMarked
package dev.sartor.cli.commands;

import org.jspecify.annotations.NullMarked;
