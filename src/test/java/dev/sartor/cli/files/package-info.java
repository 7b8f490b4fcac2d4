@NullMarked
package dev.sartor.cli.files;

import org.jspecify.annotations.NullMarked;
