package dev.rollcall.preview;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import org.eclipse.jetty.http.CompressedContentFormat;
import org.eclipse.jetty.http.DateGenerator;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.http.content.HttpContent;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.resource.Resource;
import org.jspecify.annotations.Nullable;

/** Bytes as the server sends them, with what makes them known again: a tag of what they are, and since when. */
final class TreeContent implements HttpContent {
    private static final int TAG = 12; // bytes of the hash that tell two files apart

    private final byte[] bytes;
    private final String type;
    private final Instant since;

    /** @param type with the encoding of text */
    private TreeContent(byte[] bytes, String type, Instant since) {
        this.bytes = bytes;
        this.type = type;
        this.since = since;
    }

    static TreeContent of(String name, byte[] bytes, Instant since) {
        return new TreeContent(bytes, type(name), since);
    }

    /** That of the ending of a name. */
    static String type(String name) {
        String known = MimeTypes.DEFAULTS.getMimeByExtension(name);
        String type = known == null ? "application/octet-stream" : known;
        return type.startsWith("text/") ? type + ";charset=utf-8" : type;
    }

    @Override
    public HttpField getContentType() {
        return new HttpField(HttpHeader.CONTENT_TYPE, type);
    }

    @Override
    public @Nullable HttpField getContentEncoding() {
        return null;
    }

    @Override
    public HttpField getContentLength() {
        return new HttpField.LongValueHttpField(HttpHeader.CONTENT_LENGTH, bytes.length);
    }

    @Override
    public HttpField getLastModified() {
        return new HttpField(HttpHeader.LAST_MODIFIED, DateGenerator.formatDate(since));
    }

    @Override
    public HttpField getETag() {
        return new HttpField(HttpHeader.ETAG, '"' + print(bytes) + '"');
    }

    @Override
    public @Nullable String getCharacterEncoding() {
        return null;
    }

    @Override
    public MimeTypes.@Nullable Type getMimeType() {
        return null;
    }

    @Override
    public Instant getLastModifiedInstant() {
        return since;
    }

    @Override
    public long getContentLengthValue() {
        return bytes.length;
    }

    @Override
    public Resource getResource() {
        return new TreeFile(since);
    }

    @Override
    public void writeTo(Content.Sink sink, long offset, long length, Callback callback) {
        int size = length < 0 ? bytes.length - (int) offset : (int) length;
        sink.write(true, ByteBuffer.wrap(bytes, (int) offset, size), callback);
    }

    @Override
    public Set<CompressedContentFormat> getPreCompressedContentFormats() {
        return Set.of();
    }

    /** Short for bytes, and another for others. */
    static String print(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(java.util.Arrays.copyOf(hash, TAG));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
