/** What a posting says around the work: when it closes, whom to ask, what is offered, who the employer is. */
@NullMarked
package dev.sartor.postings.around;

import org.jspecify.annotations.NullMarked;
