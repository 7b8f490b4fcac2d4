package dev.sartor.rendering.blocks;

import dev.sartor.rendering.photos.Photo;

/** A photo at a place of its own on the first page. Points from the page's upper left corner. */
public record Figure(int tag, double x, double y, double width, double height, Photo photo) {}
