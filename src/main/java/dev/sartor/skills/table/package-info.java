/** The taxonomy as sorted tables that are looked up where they lie: nothing is built when the program starts. */
@NullMarked
package dev.sartor.skills.table;

import org.jspecify.annotations.NullMarked;
