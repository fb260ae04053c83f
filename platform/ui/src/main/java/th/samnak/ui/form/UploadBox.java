package th.samnak.ui.form;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import th.samnak.api.errors.OfficeException;
import th.samnak.ui.words.Words;

/**
 * Takes in files, dropped or chosen. Says beforehand how large and of what kind they may be, and afterwards which one was
 * refused and why; the others are kept.
 *
 * @param <R> what the server makes of a file
 */
public final class UploadBox<R> extends Composite<Div> implements HasStyle {

    private static final int MEGABYTE = 1024 * 1024;

    private final Taking<R> take;
    private final Consumer<R> taken;
    private final Upload upload;
    private final Div refusals = new Div();
    private final Span limits = new Span();
    private long limitBytes = 50L * MEGABYTE;
    private String kinds = "";

    /** Takes one file in; may throw a refusal, which is shown beside the file. */
    @FunctionalInterface
    public interface Taking<R> {
        R take(String fileName, InputStream content) throws IOException;
    }

    /**
     * @param take runs while the file arrives, outside the lock of the browser tab but as its person: must not touch components
     * @param taken runs afterwards under the lock, to show the result
     */
    public UploadBox(Taking<R> take, Consumer<R> taken) {
        this.take = take;
        this.taken = taken;
        this.upload = new Upload(new Arrival());
        Button choose = Words.text(new Button(), "file.choose");
        upload.setUploadButton(choose);
        upload.setDropLabel(Words.span("file.drop"));
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        refusals.getElement().setAttribute("role", "alert");
        refusals.addClassName("sk-upload-refusals");
        limits.addClassName("sk-hint");
        Div box = getContent();
        box.addClassName("sk-upload");
        box.add(upload, limits, refusals);
        Words.say(limits, it -> sayLimits());
        accept(limitBytes, List.of());
    }

    /** @param endings such as {@code .pdf}; empty for whatever the store accepts */
    public UploadBox<R> accept(long limitBytes, List<String> endings) {
        this.limitBytes = limitBytes;
        this.kinds = String.join(" ", endings);
        upload.setMaxFileSize((int) Math.min(Integer.MAX_VALUE, limitBytes));
        upload.setAcceptedFileExtensions(endings.toArray(String[]::new));
        sayLimits();
        return this;
    }

    /** Takes one file only. */
    public UploadBox<R> single() {
        upload.setMaxFiles(1);
        return this;
    }

    /** Forgets the names of the files that have arrived. */
    public void clear() {
        upload.clearFileList();
        refusals.removeAll();
    }

    private void sayLimits() {
        long megabytes = limitBytes / MEGABYTE;
        limits.setText(kinds.isEmpty()
                ? Words.now("file.limit", megabytes)
                : Words.now("file.limit-kinds", megabytes, kinds));
        UploadI18N words = new UploadI18N();
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(Words.now("file.too-big", megabytes))
                .setIncorrectFileType(Words.now("file.wrong-kind", kinds))
                .setTooManyFiles(Words.now("file.too-many")));
        words.setUploading(new UploadI18N.Uploading()
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(Words.now("file.unavailable"))
                        .setUnexpectedServerError(Words.now("file.refused"))
                        .setForbidden(Words.now("file.refused"))));
        upload.setI18n(words);
    }

    private void refuse(String sentence) {
        refusals.add(new Paragraph(sentence));
    }

    private final class Arrival implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            try (InputStream content = event.getInputStream()) {
                R result = take.take(event.getFileName(), content);
                event.getUI().access(() -> {
                    refusals.removeAll();
                    taken.accept(result);
                });
            } catch (OfficeException refused) {
                event.getUI().access(() -> refuse(Words.now("file.refused-because", event.getFileName(),
                        Words.now(refused.messageKey(), refused.arguments().toArray()))));
                event.reject(refused.messageKey());
            }
        }

        @Override
        public long getFileSizeMax() {
            return limitBytes;
        }

        @Override
        public long getRequestSizeMax() {
            return limitBytes + MEGABYTE;
        }
    }
}
