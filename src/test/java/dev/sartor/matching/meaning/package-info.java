@NullMarked
package dev.sartor.matching.meaning;

import org.jspecify.annotations.NullMarked;
