package dev.sartor.extraction.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.util.Matrix;

/** A page as a reader sees it: turned upright, measured from its top left corner. */
final class PageFrame {
    private final double left;
    private final double bottom;
    private final double wide;
    private final double high;
    private final int rotation;

    PageFrame(PDPage page) {
        var crop = page.getCropBox();
        left = crop.getLowerLeftX();
        bottom = crop.getLowerLeftY();
        wide = crop.getWidth();
        high = crop.getHeight();
        rotation = Math.floorMod(page.getRotation(), 360);
    }

    double width() {
        return rotation % 180 == 0 ? wide : high;
    }

    double height() {
        return rotation % 180 == 0 ? high : wide;
    }

    /** From the page's own coordinates to the seen ones. */
    Point2D place(double x, double y) {
        double u = x - left;
        double v = y - bottom;
        return switch (rotation) {
            case 90 -> new Point2D.Double(v, u);
            case 180 -> new Point2D.Double(wide - u, v);
            case 270 -> new Point2D.Double(high - v, wide - u);
            default -> new Point2D.Double(u, high - v);
        };
    }

    Rectangle2D place(Rectangle2D box) {
        var a = place(box.getMinX(), box.getMinY());
        var b = place(box.getMaxX(), box.getMaxY());
        var out = new Rectangle2D.Double(a.getX(), a.getY(), 0, 0);
        out.add(b);
        return out;
    }

    boolean holds(Point2D at) {
        return at.getX() >= -1 && at.getY() >= -1 && at.getX() <= width() + 1 && at.getY() <= height() + 1;
    }

    /** Clockwise quarter turns of text painted with this matrix, in degrees. */
    int turned(Matrix m) {
        double angle = Math.toDegrees(Math.atan2(m.getShearY(), m.getScaleX()));
        return Math.floorMod((int) Math.round(-angle / 90) * 90 + rotation, 360);
    }

    /** A seen point in the coordinates of text that is turned: along the line, and across it downwards. */
    static Point2D along(Point2D at, int turned) {
        return switch (turned) {
            case 90 -> new Point2D.Double(at.getY(), -at.getX());
            case 180 -> new Point2D.Double(-at.getX(), -at.getY());
            case 270 -> new Point2D.Double(-at.getY(), at.getX());
            default -> at;
        };
    }

    /** The seen box of what lies at these coordinates of turned text. */
    static double[] seen(double x, double top, double width, double height, int turned) {
        return switch (turned) {
            case 90 -> new double[] {-(top + height), x, height, width};
            case 180 -> new double[] {-(x + width), -(top + height), width, height};
            case 270 -> new double[] {top, -(x + width), height, width};
            default -> new double[] {x, top, width, height};
        };
    }
}
