package dev.rollcall.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The archive in an index of Lucene in memory, one segment, its documents numbered as ours. */
final class LuceneIndex {
    /** Terms with their impact codes as frequencies. */
    static final String RANK = "rank";
    /** Terms with positions. */
    static final String PLACE = "place";
    /** The day, where there is one, counted from 1970-01-01. */
    static final String DAY = "day";
    /** Terms to filter by. */
    static final String FILTER = "filter";

    private static final int BUFFER_IN_MEGABYTES = 512;

    private final IndexReader reader;

    LuceneIndex(List<SearchDocument> documents, DocumentWords words, Impacts impacts) {
        try {
            ByteBuffersDirectory memory = new ByteBuffersDirectory();
            IndexWriterConfig settings = new IndexWriterConfig()
                    .setRAMBufferSizeMB(BUFFER_IN_MEGABYTES)
                    .setUseCompoundFile(false)
                    .setMergePolicy(new LogDocMergePolicy())
                    .setSimilarity(new ImpactSimilarity(impacts.weights(), documents.size()));
            try (IndexWriter writer = new IndexWriter(memory, settings)) {
                for (SearchDocument document : documents) {
                    writer.addDocument(document(document, words.read(document), impacts));
                }
                writer.forceMerge(1);
            }
            reader = DirectoryReader.open(memory);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // everything is in memory: cannot happen
        }
    }

    private static Document document(SearchDocument source, DocumentWords.Read read, Impacts impacts) {
        Document document = new Document();
        source.date().ifPresent(day -> document.add(new NumericDocValuesField(DAY, day.toEpochDay())));
        document.add(new Field(RANK, new RankStream(read.tally(), Impacts.length(source), impacts), ranked()));
        document.add(new Field(PLACE, new PlaceStream(read.places()), placed()));
        read.filters().forEach(f -> document.add(new StringField(FILTER, f.text(), Field.Store.NO)));
        return document;
    }

    private static FieldType ranked() {
        return type(IndexOptions.DOCS_AND_FREQS);
    }

    private static FieldType placed() {
        return type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    }

    private static FieldType type(IndexOptions options) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }

    IndexReader reader() {
        return reader;
    }
}
