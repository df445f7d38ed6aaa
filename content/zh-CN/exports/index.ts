import type { ExportWords } from '../../types/export-words';

export const exportWords: ExportWords = {
  heading: '存为文件',
  explains: '文件在本设备上生成，内容与本页报告相同，不含内部备注。',
  formats: {
    markdown: {
      save: '存为纯文本（Markdown）',
      says: '可用任何文本编辑器打开，便于引用和比对。',
      fileName: '差距报告',
    },
  },
  saving: '正在生成文件…',
  saved: (fileName) => `已交给浏览器保存：${fileName}`,
  failed: '文件没有生成，档案未受影响。请再试一次，或先打印为 PDF。',
};
