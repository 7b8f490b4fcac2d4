/** SmartRecruiters. */
@NullMarked
package dev.sartor.postings.boards.smartrecruiters;

import org.jspecify.annotations.NullMarked;
