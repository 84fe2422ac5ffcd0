package org.kabinet.catalogue.picture;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Sends files of unknown descent so that they can do no harm: as what they are, without scripts, or as a download. */
@Component
class FileAnswers {

    private static final String HARMLESS =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

    /** With {@code forEver} the address itself changes with the content. */
    ResponseEntity<Resource> answer(FoundFile file, boolean forEver) {
        CacheControl caching = forEver
                ? CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable()
                : CacheControl.noCache().cachePrivate();
        ContentDisposition disposition = (file.kind().shown()
                        ? ContentDisposition.inline()
                        : ContentDisposition.attachment())
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .cacheControl(caching)
                .eTag(file.etag())
                .contentType(MediaType.parseMediaType(file.kind().mediaType()))
                .header("Content-Security-Policy", HARMLESS)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", disposition.toString())
                .body(new FileSystemResource(file.path()));
    }
}
