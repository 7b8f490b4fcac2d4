/** What a letter says of the employer and the job, proven by the posting's own words. */
@NullMarked
package dev.sartor.generation.gate.employer;

import org.jspecify.annotations.NullMarked;
