package dev.sartor.tailoring.report.html;

/** What an element is made of. */
sealed interface Part permits Html, Attribute {}
