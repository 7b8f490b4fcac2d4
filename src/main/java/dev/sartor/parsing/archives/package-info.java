/** Zip archives read in memory, bounded; nothing is ever unpacked to a disk. */
@NullMarked
package dev.sartor.parsing.archives;

import org.jspecify.annotations.NullMarked;
