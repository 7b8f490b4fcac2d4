/** What tasks carry and what the database keeps of orders, as JSON. */
@NullMarked
package dev.sartor.documents.json;

import org.jspecify.annotations.NullMarked;
