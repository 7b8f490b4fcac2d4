@NullMarked
package dev.sartor.matching.evaluation;

import org.jspecify.annotations.NullMarked;
