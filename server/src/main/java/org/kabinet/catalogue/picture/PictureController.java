package org.kabinet.catalogue.picture;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Catalogue", description = "What is offered, without prices")
class PictureController {

    private final FindPicture findPicture;
    private final FindProductFile findProductFile;
    private final FileAnswers answers;

    PictureController(FindPicture findPicture, FindProductFile findProductFile, FileAnswers answers) {
        this.findPicture = findPicture;
        this.findProductFile = findProductFile;
        this.answers = answers;
    }

    @GetMapping("/api/v1/pictures/{id}")
    @Operation(
            operationId = "picture",
            summary = "A picture of a product",
            description = "At the address that a product tells, with its `v`, the answer may be kept for ever.")
    ResponseEntity<Resource> picture(
            @PathVariable UUID id,
            @Parameter(description = "Names the content", example = "5f0c4f05")
                    @RequestParam(required = false)
                    @Nullable
                    String v,
            @Parameter(description = "`preview` for at most 480 pixels on a side", example = "preview")
                    @RequestParam(required = false)
                    @Nullable
                    String size) {
        FoundPicture found = findPicture.byId(id, "preview".equals(size));
        return answers.answer(found.file(), found.version().equals(v));
    }

    @GetMapping("/api/v1/product-files/{id}")
    @Operation(operationId = "productFile", summary = "A certificate, an instruction or another file of a product")
    ResponseEntity<Resource> productFile(@PathVariable UUID id) {
        return answers.answer(findProductFile.byId(id), false);
    }
}
