package vn.motcua.channels.kiosk;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.motcua.channels.kiosk.screens.Drawing;
import vn.motcua.channels.kiosk.screens.Frame;
import vn.motcua.channels.kiosk.screens.Shown;
import vn.motcua.channels.kiosk.web.Trail;

/** Writes pages as HTML from the compiled templates. */
final class PageRenderer {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, PageRenderer.class.getClassLoader(), "vn.motcua.channels.kiosk.pages");

    byte[] html(Shown.Page page) {
        Map<String, Object> model = new HashMap<>(page.model());
        model.put("draw", new Drawing(templates, (Frame) model.get("frame"), Optional.ofNullable((Trail)
                model.get("trail"))));
        Utf8ByteOutput output = new Utf8ByteOutput();
        templates.render(page.template() + ".jte", model, output);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(output.getContentLength());
        try {
            output.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
