package org.kabinet.pricing.offer;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the parameters that choose goods, the same for lists, facets and downloads. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameters({
    @Parameter(
            name = "contractId",
            in = ParameterIn.QUERY,
            description = "Whose prices; a member's first contract if left out, no prices for staff",
            schema = @Schema(type = "string", format = "uuid")),
    @Parameter(
            name = "groupId",
            in = ParameterIn.QUERY,
            description = "The group with all groups below it",
            schema = @Schema(type = "string", format = "uuid")),
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Words, beginnings of words, articles however written, barcodes",
            example = "kt ins114",
            schema = @Schema(type = "string")),
    @Parameter(
            name = "facet",
            in = ParameterIn.QUERY,
            description = "Property id, colon, value; any of the values of one property, all of the properties",
            array = @ArraySchema(schema = @Schema(type = "string"))),
    @Parameter(name = "brand", in = ParameterIn.QUERY, array = @ArraySchema(schema = @Schema(type = "string"))),
    @Parameter(name = "inStock", in = ParameterIn.QUERY, schema = @Schema(type = "boolean")),
    @Parameter(
            name = "bought",
            in = ParameterIn.QUERY,
            description = "Only what the customer has bought before",
            schema = @Schema(type = "boolean")),
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {"relevance", "name", "-name", "article", "-article", "newest"}))
})
@interface OfferParameters {}
