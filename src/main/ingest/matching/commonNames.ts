import { spellingKey } from '../../../shared/domain/spellingKey';
import { plainWords } from './words';

/** Names that so many people bear that, alone, they tell nobody from another. By country of most bearers, in no order. */
const NAMES = `
Mohammed Ahmed Ali Hassan Hussein Abdullah Abdul Abd Ibrahim Yousuf Omar Khalid Saeed Salem Nasser Hamad Hamid Sultan Saif Rashid Salim Mahmoud Mustafa Khalifa Fahad Faisal Mansour Tariq Karim Rahman Rahim Aziz
Singh Kumar Sharma Gupta Verma Patel Rao Reddy Das Nair Khan Shah Malik Chaudhry Iqbal Hossain Islam Begum Devi Lal Prasad Ram Raj Rana Thapa
Silva Perera Fernando Bandara Jayasinghe Mendis
Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Wei Jun Ming
Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Min Young Jin
Nguyen Tran Le Pham Hoang Phan Vu Vo Dang Bui Do Ho Ngo Duong Van Thi Duc Minh Quang
Aung Win Tun Htun Htay Maung Min Soe Than Tin Naing Kyaw Myint Zaw Oo Thein Ko Ye
Jose Juan Carlos Luis Maria Miguel Antonio Francisco Pedro Manuel Jorge Garcia Rodriguez Gonzalez Hernandez Lopez Martinez Perez Sanchez Gomez Fernandez Diaz Torres Ramirez Santos Souza Oliveira Pereira Costa
Ivanov Petrov Sergei Aleksandr Alexander Vladimir Volodymyr Dmitri Andrei Mikhail Nikolai Oleksandr Viktor Ivan Igor Yuri Ivanovich Petrovich
Mehmet Ahmet Yilmaz Kaya Demir Celik Sahin Yildiz Huseyin Hasan Ismail Murat
John David Michael James Robert William Richard Thomas Paul Peter Mark George Smith Jones Brown Williams Johnson Taylor Martin Jean Pierre Marie Hans Anna`;

const WRITTEN: ReadonlySet<string> = new Set(plainWords(NAMES));
/** Skeletons of two consonants would make "Haim" and "Ham" common for "Hamad"; these are compared by their letters. */
const SOUNDS: ReadonlySet<string> = new Set([...WRITTEN].map(spellingKey).filter((key) => key.length > 2));

/** Whether a folded word of a name, with its sound, is a name that very many people bear. */
export function isCommonName(word: string, sound: string): boolean {
  return WRITTEN.has(word) || SOUNDS.has(sound);
}
