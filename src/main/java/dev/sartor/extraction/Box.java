package dev.sartor.extraction;

import org.jspecify.annotations.Nullable;

/** A place on a page, in points from its top left corner; pages count from 1. */
public record Box(int page, double left, double top, double width, double height) {
    public double right() {
        return left + width;
    }

    public double bottom() {
        return top + height;
    }

    public double middle() {
        return top + height / 2;
    }

    /** The smallest box around both, on this box's page. */
    public Box with(Box other) {
        double l = Math.min(left, other.left);
        double t = Math.min(top, other.top);
        return new Box(page, l, t, Math.max(right(), other.right()) - l, Math.max(bottom(), other.bottom()) - t);
    }

    /** Whether a point of the other box's middle line lies within. */
    public boolean holdsMiddleOf(Box other) {
        double x = other.left + other.width / 2;
        double y = other.middle();
        return page == other.page && x >= left && x <= right() && y >= top && y <= bottom();
    }

    /** The height that both share as a part of the lower one's height, 0 to 1. */
    public double sharedHeight(Box other) {
        double shared = Math.min(bottom(), other.bottom()) - Math.max(top, other.top);
        return page != other.page || shared <= 0 ? 0 : shared / Math.max(0.1, Math.min(height, other.height));
    }

    @Override
    public int hashCode() {
        return Double.hashCode(left) * 31 + Double.hashCode(top) + page;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Box box
                        && page == box.page
                        && Double.compare(left, box.left) == 0
                        && Double.compare(top, box.top) == 0
                        && Double.compare(width, box.width) == 0
                        && Double.compare(height, box.height) == 0;
    }
}
