package dev.sartor.rendering.photos;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** The shape that photos in CVs have: 7 wide, 9 high (35 by 45 mm), cut from the middle, a little above it. */
public final class Shape {
    /** Height in widths. */
    public static final double HEIGHT = 9.0 / 7;

    /** Faces stand in the upper half: of what is cut off, so much is cut off above. */
    private static final double ABOVE = 0.3;

    private Shape() {}

    /** @param most the width that is wanted; a picture with fewer points keeps them */
    static BufferedImage of(BufferedImage from, int most) {
        double width = Math.min(from.getWidth(), from.getHeight() / HEIGHT);
        double height = width * HEIGHT;
        double left = (from.getWidth() - width) / 2;
        double top = (from.getHeight() - height) * ABOVE;
        int wide = (int) Math.min(most, Math.floor(width));
        int high = (int) Math.round(wide * HEIGHT);
        // without an alpha channel: what was transparent becomes paper
        var out = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        var pen = out.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, wide, high);
        int right = (int) Math.round(left + width);
        int bottom = (int) Math.round(top + height);
        pen.drawImage(
                from,
                0,
                0,
                wide,
                high,
                (int) Math.round(left),
                (int) Math.round(top),
                right,
                bottom,
                Color.WHITE,
                null);
        pen.dispose();
        return out;
    }
}
