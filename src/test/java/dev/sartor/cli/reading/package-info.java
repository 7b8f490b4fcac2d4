@NullMarked
package dev.sartor.cli.reading;

import org.jspecify.annotations.NullMarked;
