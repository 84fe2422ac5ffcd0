package org.kabinet.ordering.print;

/** How a paper looks: small type, hairlines, space instead of boxes. */
final class PaperStyle {

    static final String CSS = """
            @page { size: A4; margin: 15mm 14mm 17mm 16mm; }
            body { font-family: Inter; font-size: 8.6pt; line-height: 1.38; color: #111827; margin: 0; }
            h1 { font-size: 14.5pt; font-weight: 600; line-height: 1.2; margin: 2mm 0 0.8mm; }
            .seller { color: #4b5563; font-size: 8pt; } .stage { color: #4b5563; }
            .label { color: #6b7280; font-size: 7.6pt; }
            table { border-collapse: collapse; width: 100%; }
            td, th { vertical-align: top; text-align: left; font-weight: 400; padding: 0; }
            .facts { margin-top: 5mm; border-top: 0.3mm solid #111827; } .facts td.half { width: 50%; padding: 2.2mm 5mm 0 0; }
            .who { font-weight: 600; }
            .terms { margin-top: 3.2mm; } .terms td { padding: 0.5mm 0; } .terms td.label { width: 38mm; }
            .lines { margin-top: 5mm; -fs-table-paginate: paginate; -fs-page-break-min-height: 14mm; }
            .lines th { color: #6b7280; font-size: 7.6pt; padding: 0 2mm 1mm 0; border-bottom: 0.3mm solid #111827; }
            .lines td { padding: 1.1mm 2mm 1.1mm 0; border-bottom: 0.1mm solid #d1d5db; }
            .lines tr { page-break-inside: avoid; }
            .lines .no { width: 6mm; color: #6b7280; } .lines .article { width: 21mm; } .lines .unit { width: 8mm; }
            .lines .quantity { width: 13mm; text-align: right; } .lines .price { width: 15mm; text-align: right; }
            .lines .vat { width: 12mm; text-align: right; color: #4b5563; }
            .lines .amount { width: 20mm; text-align: right; padding-right: 0; }
            .remark { color: #4b5563; font-size: 7.6pt; } .mark { color: #92400e; font-size: 7.6pt; }
            .totals { width: 96mm; margin: 2.5mm 0 0 auto; page-break-inside: avoid; }
            .totals td { padding: 0.6mm 0; } .totals .value { text-align: right; }
            .totals .total td { font-size: 11pt; font-weight: 600; color: #111827; }
            .count { margin: 4mm 0 0; color: #4b5563; } .words { margin: 0.4mm 0 0; font-weight: 600; }
            .comment { margin-top: 5mm; page-break-inside: avoid; } .comment p { margin: 0.5mm 0 0; }
            .note { color: #4b5563; margin-top: 3mm; }
            """;

    private PaperStyle() {}
}
