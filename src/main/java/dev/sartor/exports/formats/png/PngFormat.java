package dev.sartor.exports.formats.png;

import com.google.auto.service.AutoService;
import dev.sartor.exports.PageFormat;
import dev.sartor.rendering.typeset.Mark;
import dev.sartor.rendering.typeset.Page;
import dev.sartor.rendering.typeset.Typeset;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** PNG of one page at 144 dots to the inch. */
@AutoService(PageFormat.class)
public final class PngFormat implements PageFormat {
    private static final double DOTS_PER_POINT = 2;

    @Override
    public String id() {
        return "png";
    }

    @Override
    public String mediaType() {
        return "image/png";
    }

    @Override
    public void write(Typeset typeset, int page, OutputStream out) throws IOException {
        var picture = picture(typeset.pages().get(page));
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(picture, "png", stream);
        }
    }

    private static BufferedImage picture(Page page) throws IOException {
        int width = (int) Math.round(page.width() * DOTS_PER_POINT);
        int height = (int) Math.round(page.height() * DOTS_PER_POINT);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.scale(DOTS_PER_POINT, DOTS_PER_POINT);
        for (var mark : page.marks())
            switch (mark) {
                case Mark.Glyphs run -> run(pen, run);
                case Mark.Picture shown -> picture(pen, shown);
                case Mark.Fill fill -> {
                    pen.setColor(new Color(fill.colour()));
                    pen.fill(new Rectangle2D.Float(fill.x(), fill.y(), fill.width(), fill.height()));
                }
            }
        pen.dispose();
        return picture;
    }

    private static void picture(Graphics2D pen, Mark.Picture shown) throws IOException {
        var photo = ImageIO.read(new ByteArrayInputStream(shown.photo().jpeg()));
        var place = AffineTransform.getTranslateInstance(shown.x(), shown.y());
        place.scale(shown.width() / photo.getWidth(), shown.height() / photo.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(photo, place, null);
    }

    private static void run(Graphics2D pen, Mark.Glyphs run) {
        pen.setColor(new Color(run.colour()));
        double scale = run.size() / 1000;
        for (int i = 0; i < run.glyphs().length; i++) {
            double rise = run.rises().length == 0 ? 0 : run.rises()[i];
            var place = AffineTransform.getTranslateInstance(run.x() + run.xs()[i], run.y() - rise);
            place.scale(scale, scale);
            pen.fill(place.createTransformedShape(run.face().outline(run.glyphs()[i])));
        }
    }
}
