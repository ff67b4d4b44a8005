// SPDX-License-Identifier: Apache-2.0
package org.abate.report.page;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Fills a template that escapes all it is given, and writes the page with the only scripts that it lets run. */
final class Templates {
    private static final Configuration TEMPLATES = templates();

    private Templates() {}

    private static Configuration templates() {
        Configuration templates = new Configuration(Configuration.VERSION_2_3_34);
        templates.setTemplateLoader(new ClassTemplateLoader(Templates.class, "/org/abate/report/page"));
        templates.setObjectWrapper(new DefaultObjectWrapper(Configuration.VERSION_2_3_34));
        templates.setOutputFormat(HTMLOutputFormat.INSTANCE);
        templates.setDefaultEncoding(StandardCharsets.UTF_8.name());
        templates.setLocale(Locale.ROOT);
        templates.setNumberFormat("computer");
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
        return templates;
    }

    static String filled(String template, Map<String, Object> model) throws IOException {
        StringWriter page = new StringWriter();
        try {
            TEMPLATES.getTemplate(template).process(model, page);
        } catch (TemplateException e) {
            throw new IllegalStateException("the template " + template + " failed: " + e.getMessage(), e);
        }
        return page.toString();
    }

    /** Adds style, scripts and the names by which the page lets these scripts run. */
    static void putScripts(Map<String, Object> model, String script) {
        String echarts = PageResources.echarts();
        model.put("style", PageResources.style());
        model.put("echarts", echarts);
        model.put("script", script);
        model.put("scriptHashes", String.join(" ", List.of(hash(echarts), hash(script))));
    }

    /** Writes a page, whole or not at all. */
    static Path write(Path file, String html) throws IOException {
        Path half = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(half, html);
        return Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** How a page names a script that it lets run; all others stay text. */
    private static String hash(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
