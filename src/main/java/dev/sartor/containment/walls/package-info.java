/** What stands around a process that may be an attacker's. */
@NullMarked
package dev.sartor.containment.walls;

import org.jspecify.annotations.NullMarked;
