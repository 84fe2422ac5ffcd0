/**
 * Asking in many people at once: a worksheet is read and shown line by line before anything is sent, then sent in the background,
 * and becomes a worksheet that says what happened to each line.
 */
@NullMarked
package org.kabinet.access.bulk;

import org.jspecify.annotations.NullMarked;
