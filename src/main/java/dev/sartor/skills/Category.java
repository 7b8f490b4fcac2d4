package dev.sartor.skills;

/** A trade, or a kind of skill that every trade has. */
public record Category(String id, String title) {}
