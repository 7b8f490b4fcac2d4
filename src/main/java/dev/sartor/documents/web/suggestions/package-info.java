/** What a workspace's model suggests to a person, told as it comes. */
@NullMarked
package dev.sartor.documents.web.suggestions;

import org.jspecify.annotations.NullMarked;
